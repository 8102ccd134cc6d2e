"use client";

import { useSyncExternalStore } from "react";

/** A value that outlives one drawing of the screen and tells those who show it when it changes. */
export type KeptValue<T> = { get: () => T; set: (value: T) => void; subscribe: (listener: () => void) => () => void };

/** Starts a kept value; the same value set again is no change. */
export function keepValue<T>(start: T): KeptValue<T> {
  const listeners = new Set<() => void>();
  let current = start;
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a kept value is now, drawn again when it changes. */
export function useKept<T>(value: KeptValue<T>): T {
  return useSyncExternalStore(value.subscribe, value.get, value.get);
}
