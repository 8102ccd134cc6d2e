"use client";

import { type ReactNode, useRef } from "react";

/** A button that asks for photos from this computer or phone. */
export function PhotoPicker(props: {
  className: string;
  several?: boolean;
  /** The tool it is in the toolbar, where it is one. */
  name?: string;
  tabIndex?: number;
  onFiles: (files: File[]) => void;
  children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={props.className}
        tabIndex={props.tabIndex}
        data-tool={props.name}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => input.current?.click()}
      >
        {props.children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.several}
        accept="image/jpeg,image/png,image/webp"
        onChange={({ target }) => {
          props.onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
