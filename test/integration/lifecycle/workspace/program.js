console.log('Not a note.');
