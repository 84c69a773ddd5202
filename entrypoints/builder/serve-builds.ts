import { buildPack } from '../../data/build/build.ts';
import { openPack } from '../../data/pack/read.ts';
import { writePack } from '../../data/pack/write.ts';
import type { BuildAnswer, BuildJob } from './job.ts';

/** Answers every folder that a page hands to this worker, one after the other. */
export function serveBuilds(): void {
  self.addEventListener('message', ({ data }: MessageEvent<BuildJob>) => {
    const answer = answerJob(data);
    const transfer = answer.kind === 'built' ? [answer.bytes.buffer] : [];
    self.postMessage(answer, { transfer });
  });
}

function answerJob({ files, pack }: BuildJob): BuildAnswer {
  try {
    const { content, problems } = buildPack(files, pack);
    if (content === null) return { kind: 'refused', problems };
    const bytes = writePack(content);
    return { kind: 'built', bytes, info: openPack(bytes).info, problems };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
