/** Many things, each done by itself and never twice: runs with a row for each, known by their key when they come again. */
package org.declass.run;
