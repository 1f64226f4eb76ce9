/** Shared plumbing: the clock, errors, paging, conditional requests, display. Knows nothing of the trade. */
package org.declass.web;
