package org.declass.batch;

import java.util.List;

/**
 * How files can be asked for.
 *
 * @param proposals the requests
 * @param leftOut the files that none of them asks for
 */
record Plan(List<Proposal> proposals, List<LeftOut> leftOut) {

    /** How many files are asked for. */
    public int wanted() {
        return proposals.stream().mapToInt(proposal -> proposal.files().size()).sum();
    }
}
