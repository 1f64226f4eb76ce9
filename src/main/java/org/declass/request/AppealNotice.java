package org.declass.request;

import java.time.LocalDate;

/**
 * What a letter says about appealing its answer.
 *
 * @param rights whether it states the right to appeal; null where nobody noted it
 * @param by the last day to appeal, where the letter names one; else null
 */
public record AppealNotice(AppealRights rights, LocalDate by) {

    /** Nobody noted anything of it. */
    public static final AppealNotice NOT_NOTED = new AppealNotice(null, null);
}
