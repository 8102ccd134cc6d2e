"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** The button that sends its form; quiet while the form is under way, so that a second click does nothing. */
export function SubmitButton(props: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return <Button {...props} type="submit" aria-disabled={pending || undefined} onClick={pending ? hold : undefined} />;
}

function hold(event: { preventDefault: () => void }) {
  event.preventDefault();
}
