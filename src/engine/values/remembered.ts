/** The same function, asked once for each text: where few texts stand in very many rows. */
export function remembered<Text extends string, Answer>(answerTo: (text: Text) => Answer): (text: Text) => Answer {
  const answers = new Map<Text, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = answerTo(text);
    answers.set(text, answer);
    return answer;
  };
}
