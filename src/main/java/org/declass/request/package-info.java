/** Review requests: filed, answered, closed; their items and determinations. */
package org.declass.request;
