/** Status reports: how many requests, items, referrals and files stand where, now or as of any day; and how long decisions take. */
package org.declass.report;
