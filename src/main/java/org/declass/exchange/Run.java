package org.declass.exchange;

/**
 * One stretch of work on an import by one node: a dry run, the writing, or the undoing.
 *
 * @param batch the id of the import
 * @param number which run of it
 * @param node the node that claimed it
 * @param status what is to be done
 * @param kind what the rows are
 * @param mapping which column means what
 * @param rowsDone how many rows are done already
 * @param rowsTotal how many there are, or null while nobody counted
 */
record Run(
        long batch,
        int number,
        String node,
        BatchStatus status,
        ImportKind kind,
        Mapping mapping,
        int rowsDone,
        Integer rowsTotal) {}
