/** Letters to and from agencies: what each says, on which cases, its files; what it brings is done along with it. */
package org.declass.letter;
