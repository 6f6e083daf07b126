package be.vlavirgem.web.comments;

import be.vlavirgem.platform.comments.Comment;
import be.vlavirgem.platform.comments.Comments;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A comment is known to whoever may read its organisation; what it is about decides who reads it. */
@Component
class CommentIds implements KnownId<Comment.Id> {

    private final Comments comments;

    CommentIds(Comments comments) {
        this.comments = comments;
    }

    @Override
    public Class<Comment.Id> type() {
        return Comment.Id.class;
    }

    @Override
    public Comment.Id of(UUID value) {
        return new Comment.Id(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return comments.exists(id);
    }
}
