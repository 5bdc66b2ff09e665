import { openStep, type Step } from './step.js';

export const heading = ({ builder }: Step): unknown =>
  (builder.draft?.manifest.messages as { heading: { en: string } }[] | undefined)?.[0]?.heading;

export async function ownVersion(options = {}): Promise<Step> {
  const step = await openStep(options);
  step.button(/Make your own version|Gwneud eich fersiwn/).click();
  await step.checked();
  await step.until(() => step.text().includes('extends'), 'the text is not there');
  return step;
}

/** A file in the way that a person chooses one. */
export async function choose(
  step: Step,
  text: string | Uint8Array<ArrayBuffer>,
  name = 'manifest.json',
): Promise<void> {
  const input = step.find<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await step.until(
    () => step.work.text === text || step.all('#sure, #reading, [role=alert]').length,
    `${name} has come to nothing`,
  );
}
