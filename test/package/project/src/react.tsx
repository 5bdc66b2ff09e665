import 'campaign-widgets/widgets/resource-list';
import 'campaign-widgets/widgets/thank-you-banner';
import type {} from 'campaign-widgets/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './settings.js';

function Page() {
  const [hidden, setHidden] = useState('');
  return (
    <>
      <thank-you-banner
        dismissible
        className="wide"
        heading-level={3}
        variant="hero"
        oncampaign-dismiss={(event) => setHidden(event.detail.item)}
      >
        <p>Thank you</p>
      </thank-you-banner>
      <resource-list limit="4" lang="cy" />
      <output>{hidden && `Hidden: ${hidden}`}</output>
    </>
  );
}

export const wrong = (
  <>
    {/* @ts-expect-error an unknown variant */}
    <thank-you-banner variant="huge" />
    {/* @ts-expect-error an event's detail has its own type */}
    <thank-you-banner oncampaign-dismiss={(event) => event.detail.url} />
    {/* @ts-expect-error an attribute that it does not have */}
    <thank-you-banner nonsense="1" />
  </>
);

createRoot(document.querySelector('main') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
