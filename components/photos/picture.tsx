import { type PhotoFiles, photoAddresses } from "@/core/story/photo-files";

type Props = { hash: string; files: PhotoFiles; alt: string; sizes: string; className?: string; lazy?: boolean };

/** A photo of the desk in the size that fits; `sizes` says how wide it is shown. */
export function Picture({ hash, files, alt, sizes, className = "", lazy = false }: Props) {
  const { src, srcSet } = photoAddresses("/desk/media", hash, files);
  return (
    <img
      {...{ src, srcSet, sizes, alt }}
      width={files.width}
      height={files.height}
      loading={lazy ? "lazy" : undefined}
      decoding="async"
      className={className}
    />
  );
}
