/** Sample data: the story of the Jupiter missiles in Italy and Turkey, entered through the same verbs as people use. */
package org.declass.sample;
