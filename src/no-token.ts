/** For an operator who starts the bot without a token. */
export const NO_TOKEN = `There is no DISCORD_TOKEN yet.

  1. Make an application at https://discord.com/developers/applications; under "Bot", reset the token and copy it.
     No privileged intent is needed.
  2. Copy .env.example to .env and put the token behind DISCORD_TOKEN=
  3. Invite the bot, with your application's id:
     https://discord.com/oauth2/authorize?client_id=APPLICATION_ID&scope=bot+applications.commands&permissions=274877975552
  4. npm start

Without a token:

  npm run ask -- "QUESTION"    answers in this terminal
  npm run sandbox              the whole bot, against a Discord of its own on this machine
`;
