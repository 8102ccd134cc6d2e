/** The seal mark of the house beside its name. */
export function Brand({ name, large = false }: { name: string; large?: boolean }) {
  const mark = large ? "size-10 text-xl" : "size-6 text-xs";
  return (
    <span className={`flex items-center gap-2 font-serif font-semibold text-ink ${large ? "text-2xl" : "text-[17px]"}`}>
      <span
        lang="zh"
        aria-hidden
        className={`grid flex-none place-items-center rounded-sm border-2 border-seal font-bold leading-none text-seal ${mark}`}
      >
        审
      </span>
      {name}
    </span>
  );
}
