/** Drafts for many files at once: sorted by the rules of filing, shown, and begun one by one. */
package org.declass.batch;
