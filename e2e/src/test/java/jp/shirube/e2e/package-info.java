/** Journeys through the running program in a real browser, with accessibility checks. Knows addresses and words on pages, no code of the rooms. */
package jp.shirube.e2e;
