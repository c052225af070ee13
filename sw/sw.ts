/// <reference lib="webworker" />
/** The service worker: keeps the whole app on the device, and never takes over from a version that is in use. */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

// The gallery is a page of its own; everything the hub answers itself must reach the hub.
const denylist = [/^\/api\//, /^\/health/, /^\/sync/, /^\/signal/, /^\/authority\./, /^\/gallery\.html/];
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist }));

// A new version waits until the user says so: taking over early breaks the pages that are open.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
clientsClaim();
