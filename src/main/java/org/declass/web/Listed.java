package org.declass.web;

/** Says which list a package has; one bean for each list whose columns can be chosen and whose views can be saved. */
public interface Listed {

    /** The list. */
    Register<?> register();
}
