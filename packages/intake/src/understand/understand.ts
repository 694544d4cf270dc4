import type { DocumentReading } from '@prongsai/ita';
import type { FileContent } from '../blocks.js';

/** What an agency's document says. @throws FileRefused when it is about another assessment, or says nothing of this one. */
export type Understand = (content: FileContent, fileName: string) => DocumentReading;
