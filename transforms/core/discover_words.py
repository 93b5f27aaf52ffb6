"""What titles of feeds call comments, case-folded: parts of words, so that every ending is met."""

from typing import Final

COMMENT_WORDS: Final = (
    *("comment", "kommentar", "comentari", "comentári", "comentário", "commenti", "kommentit", "komentar", "komentář"),
    *("komentár", "komentarz", "reacties", "reaktion", "yorum", "hozzászólás", "σχόλια", "коммент", "комент"),
    *("коментар", "коментари", "تعليق", "دیدگاه", "نظرات", "תגוב", "コメント", "评论", "評論", "留言", "댓글"),
    *("bình luận", "ความคิดเห็น", "टिप्प", "মন্তব্য", "تبصر"),
)
