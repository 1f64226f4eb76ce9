package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.declass.web.NotFound;
import org.declass.web.Refused;

/**
 * Hands out the content of attachments, which strangers wrote: always as a file to be saved, of the type that was found
 * in it, in a sandbox, and never as it was named or as a page.
 */
@ApplicationScoped
class AttachmentContent {

    /** Nothing may be loaded, run or sent from where it is opened. */
    private static final String SANDBOX = "default-src 'none'; sandbox";

    private static final String PLAIN = "!#$&+-.^_`|~";

    private final LettersOnRecord letters;
    private final AttachmentFolder folder;
    private final HttpHeaders headers;

    AttachmentContent(LettersOnRecord letters, AttachmentFolder folder, HttpHeaders headers) {
        this.letters = letters;
        this.folder = folder;
        this.headers = headers;
    }

    /**
     * The content of an attachment.
     *
     * @throws NotFound where the letter or the attachment is not there
     * @throws Refused where the content is missing from the folder, or is not what was sent
     */
    Response answer(String letter, String attachment) {
        var file = attachment.matches("\\d{1,4}")
                ? letters.get(letter).attachment(Integer.parseInt(attachment)).orElse(null)
                : null;
        if (file == null) {
            throw new NotFound("attachment", attachment);
        }
        var trouble = trouble(folder.checked(file));
        if (trouble != null) {
            throw new Refused("The file of attachment " + attachment + " of " + letter + " " + trouble
                    + "; put it back from a backup of the folder of attachments, under " + file.sha256() + ".");
        }
        if (headers.getAcceptableMediaTypes().stream()
                .noneMatch(accepted -> accepted.isCompatible(MediaType.valueOf(file.type())))) {
            throw new NotAcceptableException("This comes as " + file.type() + " only; see Accept.");
        }
        return Response.ok(folder.place(file.sha256()).toFile(), file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header("Content-Security-Policy", SANDBOX)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .tag(file.sha256())
                .build();
    }

    private static String trouble(Condition condition) {
        return switch (condition) {
            case KEPT -> null;
            case MISSING -> "is missing";
            case CHANGED -> "is not what was sent";
        };
    }

    /** The name in the form of RFC 6266, whatever stands in it; for old clients with only the plainest letters. */
    static String disposition(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xff);
            var isPlain = character < 128 && Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0;
            encoded.append(isPlain ? String.valueOf(character) : "%%%02X".formatted(octet & 0xff));
        }
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''" + encoded;
    }
}
