/** The key that does the same, for the eye: a screen reader has its own list. */
export function KeyHint({ children }: { readonly children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}
