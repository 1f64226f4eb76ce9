/** Agencies, their offices, the exemptions they cite; record groups and document types: the reference data. */
package org.declass.agency;
