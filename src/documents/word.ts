// Fills a Word template: pure data in, DOCX bytes out. The templates are real Word files beside the documents, which an official may
// edit. Used by the acts and views that give a draft to be worked on.
import { readFile } from 'node:fs/promises'
import {
  type ScopeData,
  type TemplateContext,
  type TemplateData,
  TemplateExtension,
  TemplateHandler,
  type XmlNode,
  xml,
} from 'easy-template-x'
import { correctionTags } from './correction/correction-word.ts'
import { decisionTags } from './decision/decision-word.ts'
import type { OfficialDocuments, WordDocumentName } from './documents.ts'
import { labelsIn } from './labels.ts'
import { printable } from './printable.ts'
import { reportTags } from './report/report-word.ts'
import { revocationTags } from './revocation/revocation-word.ts'

export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const tagsOf: { [Name in WordDocumentName]: (data: OfficialDocuments[Name]) => TemplateData } = {
  correction: correctionTags,
  decision: decisionTags,
  revocation: revocationTags,
  report: (data) => reportTags(data, labelsIn(data.language).report),
}

/** A template that an official edited no longer fits: a tag is not closed, or is not known. */
export class WordTemplateFault extends Error {
  override name = 'WordTemplateFault'
}

/** The Word file of a document, from its own template or from another with the same tags.  @throws WordTemplateFault */
export async function renderDocx<Name extends WordDocumentName>(
  document: Name,
  data: OfficialDocuments[Name],
  template?: Uint8Array,
): Promise<Uint8Array> {
  const file = template ?? (await readFile(new URL(`./${document}/${document}.docx`, import.meta.url)))
  const handler = new TemplateHandler({ extensions: { afterCompilation: [new WithoutTagLines()] } })
  const tags = tagsOf[document](printable(data))
  try {
    return Uint8Array.from(await handler.process(Buffer.from(file), tags))
  } catch (error) {
    throw new WordTemplateFault(`${document}.docx: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Lines that held only a tag leave no empty line behind. A cell keeps its last paragraph, Word asks for one. */
class WithoutTagLines extends TemplateExtension {
  override async execute(_data: ScopeData, { currentPart }: TemplateContext): Promise<void> {
    removeTagLines(await currentPart.xmlRoot())
  }
}

function removeTagLines(node: XmlNode): void {
  for (const child of [...(node.childNodes ?? [])]) {
    if (isEmptyTagLine(child) && !isLastOfCell(child)) xml.modify.remove(child)
    else removeTagLines(child)
  }
}

function isLastOfCell({ parentNode }: XmlNode): boolean {
  if (parentNode?.nodeName !== 'w:tc') return false
  return parentNode.childNodes?.filter(({ nodeName }) => nodeName === 'w:p').length === 1
}

function isEmptyTagLine(node: XmlNode): boolean {
  if (node.nodeName !== 'w:p' || textOf(node).trim() !== '') return false
  const properties = node.childNodes?.find(({ nodeName }) => nodeName === 'w:pPr')?.childNodes ?? []
  if (properties.some(({ nodeName }) => nodeName === 'w:sectPr')) return false
  const style = properties.find(({ nodeName }) => nodeName === 'w:pStyle')
  return style !== undefined && xml.query.isGeneralNode(style) && style.attributes?.['w:val'] === 'TagLine'
}

function textOf(node: XmlNode): string {
  return xml.query.isTextNode(node) ? node.textContent : (node.childNodes ?? []).map(textOf).join('')
}
