/** What to do, what is stuck, what was won, what was recorded last: reads only. */
package org.declass.dashboard;
