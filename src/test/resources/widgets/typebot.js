import Typebot from './package/dist/web.js';

Typebot.initBubble({ typebot: 'example', apiHost: location.origin });
