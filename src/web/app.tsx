import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './shell/routes.js';
import { showTheme, themeKept } from './shell/theme.js';
import { Speaking } from './strings/language.js';

/** The page, from here on. */
export function showApp(): void {
  showTheme(themeKept());

  const place = document.getElementById('watchbill');
  if (place === null) throw new RangeError('got a page without #watchbill, expected one');
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <Speaking>
          <RouterProvider router={router} />
        </Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
}
