/** Views of lists kept under a name: filters, columns and order, of one's own or shared with all. */
package org.declass.view;
