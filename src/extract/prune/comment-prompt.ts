// What is left of a comment form when its fields are gone and it could not be found by its structure.

const AKISMET = /\bakismet\b/i;

/** A line that asks for comments and says nothing else, in the languages of the widespread blog systems. */
const PROMPT =
  /^(leave|post|add|write) (a |your )?(comment|reply)\b|^(comments?|reply|发表评论|发表回复|我要评论|發表迴響|發佈留言|コメントを(残す|投稿)|댓글 남기기)$|^deja (un|tu) (comentario|respuesta)|^laisser un commentaire|^schreibe? einen kommentar|^(kommentar|antwort) (schreiben|hinterlassen)|^deixe (um|seu) coment|^lascia un commento|^(добавить|оставить) комментарий|^dodaj komentarz|^een reactie/i;

/** True for the prompt of a comment form, and for the spam filter's note under it. */
export function isCommentPrompt(text: string): boolean {
  return (text.length <= 60 && PROMPT.test(text.trim())) || (text.length <= 300 && AKISMET.test(text));
}
