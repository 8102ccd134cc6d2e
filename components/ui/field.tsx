import type { ComponentProps, ReactNode } from "react";

const box =
  "w-full rounded-md border border-rule-strong bg-raised px-3 py-2 text-base text-ink placeholder:text-ink-3 aria-invalid:border-seal";

type Labelled = { label: string; hint?: ReactNode; error?: string };

/** A label, a text box and what is wrong with it, tied together. */
export function TextField({ label, hint, error, id, className = "", ...rest }: Labelled & ComponentProps<"input">) {
  const name = id ?? `field-${rest.name}`;
  return (
    <FieldFrame id={name} {...{ label, hint, error, className }}>
      <input
        id={name}
        className={box}
        aria-invalid={error ? true : undefined}
        aria-describedby={describe(name, { hint, error })}
        {...rest}
      />
    </FieldFrame>
  );
}

/** A label and a text area. */
export function TextArea({ label, hint, error, id, className = "", ...rest }: Labelled & ComponentProps<"textarea">) {
  const name = id ?? `field-${rest.name}`;
  return (
    <FieldFrame id={name} {...{ label, hint, error, className }}>
      <textarea
        id={name}
        className={box}
        aria-invalid={error ? true : undefined}
        aria-describedby={describe(name, { hint, error })}
        {...rest}
      />
    </FieldFrame>
  );
}

/** A label and a choice from a list. */
export function SelectField({
  label,
  hint,
  error,
  id,
  className = "",
  children,
  ...rest
}: Labelled & ComponentProps<"select">) {
  const name = id ?? `field-${rest.name}`;
  return (
    <FieldFrame id={name} {...{ label, hint, error, className }}>
      <select
        id={name}
        className={`${box} min-h-10`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describe(name, { hint, error })}
        {...rest}
      >
        {children}
      </select>
    </FieldFrame>
  );
}

function FieldFrame({
  id,
  label,
  hint,
  error,
  className,
  children,
}: Labelled & { id: string; className: string; children: ReactNode }) {
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium text-ink-2">
        {label}
      </label>
      {children}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-seal">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-3">
          {hint}
        </p>
      )}
    </div>
  );
}

function describe(id: string, { hint, error }: Pick<Labelled, "hint" | "error">): string | undefined {
  return [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
}
