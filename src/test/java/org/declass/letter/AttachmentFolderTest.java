package org.declass.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.declass.web.Invalid;
import org.declass.web.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("one-engine")
class AttachmentFolderTest {

    private static final byte[] WORDS = "Dear Sir".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path home;

    private static AttachmentFolder folder(Path place) {
        return new AttachmentFolder(place, new MemorySize(BigInteger.valueOf(100)));
    }

    private long files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void keepsTheSameContentOnceUnderItsChecksum() throws IOException {
        var folder = folder(home);

        var kept = folder.keep(new ByteArrayInputStream(WORDS));
        var again = folder.keep(new ByteArrayInputStream(WORDS));

        assertThat(again).isEqualTo(kept);
        assertThat(kept.bytes()).isEqualTo(8);
        assertThat(folder.place(kept.sha256())).hasBinaryContent(WORDS);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void takesAsMuchAsIsAllowedAndNotAByteMore() throws IOException {
        var folder = folder(home);

        assertThat(folder.keep(new ByteArrayInputStream("x".repeat(100).getBytes(StandardCharsets.US_ASCII)))
                        .bytes())
                .isEqualTo(100);
        assertThatThrownBy(() ->
                        folder.keep(new ByteArrayInputStream("x".repeat(101).getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(Invalid.class);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoRoomWhereNothingCanBeWritten() throws IOException {
        var full = folder(Files.createFile(home.resolve("no-folder")).resolve("attachments"));

        assertThatThrownBy(() -> full.keep(new ByteArrayInputStream(WORDS)))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        e -> assertThat(e.getResponse().getStatus()).isEqualTo(507));
    }

    @Test
    void keepsNothingOfWhatBreaksOff() throws IOException {
        var broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 10) {
                    throw new IOException("gone");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> folder(home).keep(broken))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        e -> assertThat(e.getResponse().getStatus()).isEqualTo(400));
        assertThat(files()).isZero();
    }

    @Test
    void namesFilesInWaysThatNoHeaderTrips() {
        assertThat(AttachmentContent.disposition("a \"b\"\r\n\uD83D\uDE80é.pdf"))
                .isEqualTo("attachment; filename=\"a _b_____.pdf\"; filename*=UTF-8''"
                        + "a%20%22b%22%0D%0A%F0%9F%9A%80%C3%A9.pdf");
        assertThat(AttachmentContent.disposition("../..\\etc/passwd"))
                .isEqualTo("attachment; filename=\".._.._etc_passwd\"; filename*=UTF-8''..%2F..%5Cetc%2Fpasswd");
    }

    @Test
    void takesTheLargestFileByDefaultAndSaysWhatItIs() throws IOException {
        var folder = new AttachmentFolder(home, new MemorySize(BigInteger.valueOf(25 << 20)));
        var pdf = new byte[(25 << 20) + 1];
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, pdf, 0, 9);

        var kept = folder.keep(new ByteArrayInputStream(pdf, 0, pdf.length - 1));

        assertThat(kept.type()).isEqualTo("application/pdf");
        assertThat(kept.bytes()).isEqualTo(26_214_400);
        assertThatThrownBy(() -> folder.keep(new ByteArrayInputStream(pdf)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .containsExactly(
                                        new Violation("file", "Is larger than 25 MiB, the most that is taken.")));
        assertThat(files()).isEqualTo(1);
    }
}
