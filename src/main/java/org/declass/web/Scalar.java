package org.declass.web;

/** A record that people take for one value: compared, recorded in history and shown as its text. */
public interface Scalar {}
