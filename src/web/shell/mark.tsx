// The product's mark: a palm on lacquer. Used by the rail and the sign-in page.

export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="7" fill="var(--lacquer-7)" />
      <path
        d="M14 23V6.500M14 10.500L9.200 7M14 10.500L18.800 7M14 15L8 10.800M14 15l6-4.200M14 19.500l-6-4.200M14 19.500l6-4.200"
        fill="none"
        stroke="#fff"
        strokeWidth="1.9"
        strokeLinecap="round"
      />
    </svg>
  )
}
