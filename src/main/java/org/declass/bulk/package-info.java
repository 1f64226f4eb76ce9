/** One act recorded on many things: foreseen for each, recorded on each by itself, with what became of each. */
package org.declass.bulk;
