/** Status reports: how many requests, items, referrals and files stand where, now or as of any day. */
package org.declass.report;
