/** Withdrawn files: what was pulled from the shelf, and why. */
package org.declass.file;
