/** What is odd about a case and worth asking about: found by checks, kept beside what it concerns, dismissed by people. */
package org.declass.finding;
