package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Change;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write and colour the constants of files and their releases. */
@ApplicationScoped
class FileConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(
                new Fact(SubjectKind.FILE, Change.STATUS),
                FileStatus.class,
                new Fact(SubjectKind.FILE, "withdrawal.kind"),
                WithdrawalKind.class,
                new Fact(SubjectKind.FILE, "inferred.kind"),
                WithdrawalKind.class,
                new Fact(SubjectKind.FILE, "inferred.confidence"),
                Inference.Confidence.class,
                new Fact(SubjectKind.FILE, "reclassified.wasOpen"),
                Reclassification.WasOpen.class,
                new Fact(SubjectKind.RELEASE, "extent"),
                ReleaseExtent.class);
    }
}
