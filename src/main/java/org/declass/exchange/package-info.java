/** Import and export: tables in files, which column means what, batches that can be resumed and undone. */
package org.declass.exchange;
