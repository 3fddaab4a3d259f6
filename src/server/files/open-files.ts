// Opens the file store from the settings: the data folder's disk, or an object store when one is named. Used by open-house.ts.
import { join } from 'node:path'
import { diskFiles, type FileStore, s3Files } from './file-store.ts'
import { parseS3Settings } from './s3-shelf.ts'

/** @param environment PALMARES_FILES_S3: `https://KEY:SECRET@store.example.vn/bucket?region=…`. @throws FilesMisconfigured */
export function openFiles(
  house: { dataFolder: string; fileBytesMax: number },
  environment: Record<string, string | undefined> = process.env,
): FileStore {
  const { PALMARES_FILES_S3: address } = environment
  if (!address) return diskFiles(join(house.dataFolder, 'files'), house.fileBytesMax)
  try {
    return s3Files(parseS3Settings(address), house.fileBytesMax)
  } catch {
    // The address holds a key: it is not repeated.
    throw new FilesMisconfigured(
      'PALMARES_FILES_S3 is not understood; it is written https://KEY:SECRET@host/bucket?region=…',
    )
  }
}

export class FilesMisconfigured extends Error {
  readonly isForPeople = true
}
