/**
 * Finding anything by words and fragments of numbers: an index beside the database that follows the history, and can be
 * thrown away at any time.
 */
package org.declass.search;
