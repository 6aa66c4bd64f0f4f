import { useEffect, useState } from 'react';

const REST_MS = 180;

/** A text once it rests: while someone types, the one before. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
