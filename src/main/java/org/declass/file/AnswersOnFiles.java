package org.declass.file;

import java.util.Collection;
import java.util.Map;

/** Knows what agencies answered on files; the package that knows requests implements it. */
public interface AnswersOnFiles {

    /** The answers by file; a file nobody asked for may be left out. */
    Map<WithdrawnFile, Answers> on(Collection<WithdrawnFile> files);
}
