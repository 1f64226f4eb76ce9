/** What we contested, and before whom. */
package org.declass.appeal;
