/** What the embedded database needs beyond what it does itself. Nothing in here is in use on PostgreSQL. */
package org.declass.h2;
