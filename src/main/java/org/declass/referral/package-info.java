/** What the agency passed on to others, and what came back. */
package org.declass.referral;
