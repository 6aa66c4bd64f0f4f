/** Duet's mark: two strokes that cross into parallel lines. */
export function Mark() {
  return (
    <svg
      className="mark"
      width="24"
      height="24"
      viewBox="0 0 28 28"
      fill="none"
      strokeWidth="3.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 6.5c8 0 7 11 15 11h7" stroke="var(--therapy)" />
      <path d="M3 21.5c8 0 7-11 15-11h7" stroke="var(--med)" />
    </svg>
  );
}
