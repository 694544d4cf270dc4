import { problem, ProblemError, routes, evidence, type EvidenceView, type ParamsOf } from '@prongsai/contracts';
import { client } from '../../providers/client.js';

export interface FileToSend {
  place: ParamsOf<typeof routes.addEvidenceFile>;
  file: File;
  title: string;
  privacyConsidered: boolean;
  /** From 0 to 100. */
  onProgress: (percent: number) => void;
}

const addressOf = ({ place, file, title, privacyConsidered }: FileToSend): string => {
  const path = routes.addEvidenceFile.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(place[name as keyof typeof place] ?? ''));
  return `/api${path}?${new URLSearchParams({ fileName: file.name, ...(title === '' ? {} : { title }), privacyConsidered: String(privacyConsidered) })}`;
};

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Sends a file and tells how far it is, which `fetch` cannot. The answer is what the table of routes says. */
export function sendFile(toSend: FileToSend): Promise<EvidenceView> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf(toSend));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept', 'application/json, application/problem+json');
    request.setRequestHeader('accept-language', client.language);
    request.upload.onprogress = ({ loaded, total }) => toSend.onProgress(total === 0 ? 0 : Math.round((loaded / total) * 100));
    request.onerror = () => reject(new Error('offline'));
    request.onload = () => {
      const answer = read(request.responseText);
      const taken = evidence.safeParse(answer);
      if (request.status < 300 && taken.success) return resolve(taken.data);
      const refused = problem.safeParse(answer);
      reject(refused.success ? new ProblemError(refused.data) : new Error(request.statusText));
    };
    request.send(toSend.file);
  });
}
