/** What is open, with whom, what waits for us, what was recorded last: reads only. */
package org.declass.dashboard;
